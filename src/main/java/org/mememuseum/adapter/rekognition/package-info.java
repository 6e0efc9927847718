/** The moderator that examines pictures with Amazon Rekognition. */
package org.mememuseum.adapter.rekognition;
